@NullMarked
package org.attest.workbook.internal;

import org.jspecify.annotations.NullMarked;
