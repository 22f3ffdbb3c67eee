package org.attest.report.internal.xlsx.encode;

import java.util.ArrayList;
import java.util.List;

/** Where the cells of a row begin and end in the array that is filled; its head counts as a cell. */
final class RowMarks {
    /** The column of the head of a row; those of cells follow. */
    static final int HEAD = 0;

    /** A cell: where it begins, behind the value before it, and where its row's number and its value do. */
    static final class Mark {
        int column;
        Kind.Opening kind = NONE;
        int start;
        int number;
        int value;
    }

    private static final Kind.Opening NONE = new Kind("", "", false).opening(0);

    /** Made once, for all rows. */
    private final List<Mark> marks = new ArrayList<>();

    private int size;
    private int ended;

    RowMarks(int start) {
        this.ended = start;
    }

    /** A cell is open, its value comes next. */
    void opened(int column, Kind.Opening kind, int number, int value) {
        if (size == marks.size()) {
            marks.add(new Mark());
        }
        Mark mark = marks.get(size++);
        mark.column = column;
        mark.kind = kind;
        mark.start = ended;
        mark.number = number;
        mark.value = value;
        ended = value;
    }

    /** A value ends here. */
    void ended(int at) {
        ended = at;
    }

    int ended() {
        return ended;
    }

    int size() {
        return size;
    }

    Mark at(int index) {
        return marks.get(index);
    }

    /** Whether the row's head is still in the array. */
    boolean holdHead() {
        return size > 0 && at(0).column == HEAD;
    }

    /** Bytes have moved to make room behind the number of the row's head. */
    void moved(int by) {
        for (int i = 0; i < size; i++) {
            Mark mark = at(i);
            mark.start += i == 0 ? 0 : by;
            mark.number += i == 0 ? 0 : by;
            mark.value += by;
        }
        ended += by;
    }

    void clear() {
        size = 0;
    }
}
