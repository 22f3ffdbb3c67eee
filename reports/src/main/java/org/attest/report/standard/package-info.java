/** Ready-made reports over a dossier. Each reads like the report that it makes; its rows come from {@code standard.view}. */
@NullMarked
package org.attest.report.standard;

import org.jspecify.annotations.NullMarked;
