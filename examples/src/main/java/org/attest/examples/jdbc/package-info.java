/** A whole program: a register of any length from a database. */
@NullMarked
package org.attest.examples.jdbc;

import org.jspecify.annotations.NullMarked;
