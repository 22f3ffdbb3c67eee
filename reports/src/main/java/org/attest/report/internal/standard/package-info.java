/** What the ready-made reports share: names of rows, words for values, lists of sources. A room below for each subject. */
@NullMarked
package org.attest.report.internal.standard;

import org.jspecify.annotations.NullMarked;
