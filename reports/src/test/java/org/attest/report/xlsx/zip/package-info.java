@NullMarked
package org.attest.report.xlsx.zip;

import org.jspecify.annotations.NullMarked;
