/** What the author of a report says: columns, tables, sections. Holds no data, locale, clock or path. */
@NullMarked
package org.attest.report.definition;

import org.jspecify.annotations.NullMarked;
