/** A program for a cluster: the caseload of generated districts. */
@NullMarked
package org.attest.spark.example;

import org.jspecify.annotations.NullMarked;
