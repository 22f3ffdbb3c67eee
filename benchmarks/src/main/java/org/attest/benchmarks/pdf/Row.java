package org.attest.benchmarks.pdf;

import java.time.LocalDate;

/** A line of a register: six values of five kinds. */
record Row(String number, String court, String matter, LocalDate filed, long pages, double amount) {}
