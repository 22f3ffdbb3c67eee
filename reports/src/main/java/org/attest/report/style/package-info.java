/** How things look and read, apart from any report: formats, tones, theme, notation and the library's own words. */
@NullMarked
package org.attest.report.style;

import org.jspecify.annotations.NullMarked;
