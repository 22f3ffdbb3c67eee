/** Workbooks, held against the checklist for spreadsheets that anyone can read. */
@NullMarked
package org.attest.report.audit.spreadsheet;

import org.jspecify.annotations.NullMarked;
