package org.attest.model.json;
