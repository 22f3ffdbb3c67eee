/** Workbooks, held against the checklist for spreadsheets that anyone can read. */
@NullMarked
package org.attest.audit.spreadsheet;

import org.jspecify.annotations.NullMarked;
