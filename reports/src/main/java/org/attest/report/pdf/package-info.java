/**
 * Draws resolved documents as PDF, in layers of which each uses only those below it.
 *
 * <pre>
 * entry    PdfRenderer, ReportDrawing
 * blocks   CoverPage, ContentsPages, TextDrawer, CardDrawer, TableDrawer
 * tables   TableRun (TableHead, PlacedRow), TableLayout, ColumnFitter (ColumnDemand, Spanner), RowReader, RowCells
 * pages    Flow, RunningLines, Sheet
 * text     Typesetter, LineBreaker, Line, Span, Styles, Style, Face
 * file     PdfFile (Metadata, Places, Stamp), Canvas
 * </pre>
 */
@NullMarked
package org.attest.report.pdf;

import org.jspecify.annotations.NullMarked;
