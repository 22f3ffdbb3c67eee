@NullMarked
package org.attest.audit.spreadsheet;

import org.jspecify.annotations.NullMarked;
