@NullMarked
package org.attest.report.internal.xlsx.zip;

import org.jspecify.annotations.NullMarked;
