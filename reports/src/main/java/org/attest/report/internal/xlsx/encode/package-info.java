/** The rows of a sheet as bytes of XML, cell by cell, without an object for any of them. */
@NullMarked
package org.attest.report.internal.xlsx.encode;

import org.jspecify.annotations.NullMarked;
