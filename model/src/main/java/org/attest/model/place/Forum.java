package org.attest.model.place;

import org.attest.model.value.Entity;

/** Where cases are heard and counted: one tribunal, or all courts of a jurisdiction. */
public interface Forum extends Entity {}
