/** Turns a definition and data into a document; every figure is decided in these rooms, once. */
@NullMarked
package org.attest.report.internal.resolve.report;

import org.jspecify.annotations.NullMarked;
