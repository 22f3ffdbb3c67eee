@NullMarked
package org.attest.report.internal.xlsx.look;

import org.jspecify.annotations.NullMarked;
