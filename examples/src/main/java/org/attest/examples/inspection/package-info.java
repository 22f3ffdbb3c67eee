/** A whole program: an own report for an own domain, with an own record type. */
@NullMarked
package org.attest.examples.inspection;

import org.jspecify.annotations.NullMarked;
