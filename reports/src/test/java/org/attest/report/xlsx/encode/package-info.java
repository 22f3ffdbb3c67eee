@NullMarked
package org.attest.report.xlsx.encode;

import org.jspecify.annotations.NullMarked;
