/* The workbook of the suite by libxlsxwriter: rows written as they come, with texts inline ("constant memory"). */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <xlsxwriter.h>

typedef char *Row[10];

static void write_rows(const char *file, Row *rows, int count) {
    lxw_workbook_options options = {.constant_memory = LXW_TRUE};
    lxw_workbook *workbook = workbook_new_opt(file, &options);
    lxw_worksheet *sheet = workbook_add_worksheet(workbook, rows[0][0]);
    lxw_format *bold = workbook_add_format(workbook), *day = workbook_add_format(workbook);
    format_set_bold(bold);
    format_set_num_format(day, "yyyy-mm-dd");
    worksheet_set_column(sheet, 0, 9, 16, NULL);
    worksheet_freeze_panes(sheet, 2, 0);
    for (int at = 0; at < count; at++) {
        for (int column = 0; column < 10 && rows[at][column]; column++) {
            if (at > 1 && column > 2 && column < 9) {
                worksheet_write_number(sheet, at, column, atof(rows[at][column]), column == 8 ? day : NULL);
            } else {
                worksheet_write_string(sheet, at, column, rows[at][column], at > 1 ? NULL : bold);
            }
        }
    }
    workbook_close(workbook);
}

int main(int count, char **words) {
    if (count < 5) {
        return 0;
    }
    char line[1000];
    Row *rows = NULL;
    int size = 0;
    for (FILE *input = fopen(words[1], "r"); fgets(line, sizeof line, input); size++) {
        rows = realloc(rows, (size + 1) * sizeof(Row));
        char *rest = strdup(strtok(line, "\n"));
        for (int column = 0; column < 10; column++) {
            rows[size][column] = strsep(&rest, "\t");
        }
    }
    for (int run = -atoi(words[3]); run < atoi(words[4]); run++) {
        struct timespec begin, end;
        struct stat file;
        clock_t cpu = clock();
        clock_gettime(CLOCK_MONOTONIC, &begin);
        write_rows(words[2], rows, size);
        clock_gettime(CLOCK_MONOTONIC, &end);
        cpu = clock() - cpu;
        stat(words[2], &file);
        if (run >= 0) {
            long long wall = (end.tv_sec - begin.tv_sec) * 1000000000LL + end.tv_nsec - begin.tv_nsec;
            printf("SAMPLE %d %lld %lld %lld\n", size - 2, wall, cpu * 1000LL, (long long) file.st_size);
        }
    }
    return 0;
}
