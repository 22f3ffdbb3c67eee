/** How cells look, and the styles part that says so. */
@NullMarked
package org.attest.report.internal.xlsx.look;

import org.jspecify.annotations.NullMarked;
