/** Text in fonts: measured, broken into lines, styled. */
@NullMarked
package org.attest.report.pdf.text;

import org.jspecify.annotations.NullMarked;
