/** Functions that the authors of reports have written, and what comes of them when they go wrong. */
@NullMarked
package org.attest.report.internal.function;

import org.jspecify.annotations.NullMarked;
