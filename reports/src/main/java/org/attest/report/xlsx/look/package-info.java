/** How cells look, and the styles part that says so. */
@NullMarked
package org.attest.report.xlsx.look;

import org.jspecify.annotations.NullMarked;
