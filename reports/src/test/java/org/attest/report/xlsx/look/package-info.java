@NullMarked
package org.attest.report.xlsx.look;

import org.jspecify.annotations.NullMarked;
