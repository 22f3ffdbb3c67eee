/** How things look and read, apart from any report: formats, tones and themes. */
@NullMarked
package org.attest.report.style;

import org.jspecify.annotations.NullMarked;
