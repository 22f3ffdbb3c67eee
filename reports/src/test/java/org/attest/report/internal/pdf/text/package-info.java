@NullMarked
package org.attest.report.internal.pdf.text;

import org.jspecify.annotations.NullMarked;
