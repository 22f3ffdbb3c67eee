@NullMarked
package org.attest.report.internal.xlsx;

import org.jspecify.annotations.NullMarked;
