@NullMarked
package org.attest.report.audit.spreadsheet;

import org.jspecify.annotations.NullMarked;
