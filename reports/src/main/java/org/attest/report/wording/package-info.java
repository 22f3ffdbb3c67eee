/** What a report says in its own words: bundles of texts, and how numbers and days are printed in a language. */
@NullMarked
package org.attest.report.wording;

import org.jspecify.annotations.NullMarked;
