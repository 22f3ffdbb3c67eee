@NullMarked
package org.attest.report.pdf.text;

import org.jspecify.annotations.NullMarked;
