/** Turns a definition and data into a document; every figure is decided here, once. */
@NullMarked
package org.attest.report.internal.resolve;

import org.jspecify.annotations.NullMarked;
