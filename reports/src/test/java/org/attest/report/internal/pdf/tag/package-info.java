@NullMarked
package org.attest.report.internal.pdf.tag;

import org.jspecify.annotations.NullMarked;
