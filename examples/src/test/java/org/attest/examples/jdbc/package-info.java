@NullMarked
package org.attest.examples.jdbc;

import org.jspecify.annotations.NullMarked;
