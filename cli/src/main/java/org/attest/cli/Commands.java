package org.attest.cli;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** All commands by their names; one is only made when it is meant, for what it takes to describe it takes time. */
final class Commands {
    private static final Map<String, Supplier<Object>> ALL = all();

    /** These tell of the others. */
    private static final Set<String> OF_ALL = Set.of("help", "completion");

    private Commands() {}

    private static Map<String, Supplier<Object>> all() {
        // No references to constructors: these would load all commands, and what they name.
        Map<String, Supplier<Object>> all = new LinkedHashMap<>();
        all.put("run", () -> new RunCommand());
        all.put("reports", () -> new ReportsCommand());
        all.put("init", () -> new InitCommand());
        all.put("check", () -> new CheckCommand());
        all.put("schema", () -> new TextCommand.Schema());
        all.put("audit", () -> new AuditCommand());
        all.put("import", () -> new ImportCommand());
        all.put("forms", () -> new FormsCommand());
        all.put("completion", () -> new TextCommand.Completion());
        all.put("help", () -> new TextCommand.Help());
        return Collections.unmodifiableMap(all);
    }

    static Set<String> names() {
        return ALL.keySet();
    }

    /** The one that the first word names; all when it names none, so that the error or the help can say which there are. */
    static Map<String, Supplier<Object>> meantBy(List<String> arguments) {
        return arguments.stream()
                .filter(argument -> !argument.startsWith("-"))
                .findFirst()
                .filter(name -> ALL.containsKey(name) && !OF_ALL.contains(name))
                .map(name -> Map.of(name, ALL.get(name)))
                .orElse(ALL);
    }
}
