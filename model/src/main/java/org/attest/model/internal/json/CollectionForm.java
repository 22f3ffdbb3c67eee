package org.attest.model.internal.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.attest.model.internal.rule.Ordered;

/** A list, or a set as a list without repetition; left out it is empty. */
public record CollectionForm<T, C extends Collection<T>>(
        Form<T> element, Function<List<T>, C> collect, boolean distinct, boolean mayBeOne) implements Form<C> {

    static <T> Form<List<T>> list(Form<T> element) {
        return new CollectionForm<>(element, List::copyOf, false, false);
    }

    static <T> Form<Set<T>> set(Form<T> element) {
        return new CollectionForm<>(element, Ordered::set, true, false);
    }

    /** A list that may also be read from its only element. */
    static <T> Form<Collection<T>> oneOrMore(Form<T> element) {
        return new CollectionForm<>(element, List::copyOf, false, true);
    }

    @Override
    public Optional<C> read(Spot spot) {
        if (mayBeOne && spot.node() instanceof Node.Text) {
            return element.read(spot).map(List::of).map(collect);
        }
        if (!(spot.node() instanceof Node.Elements(List<Node> nodes))) {
            return spot.rejectAs(allowed());
        }
        List<T> read = new ArrayList<>();
        for (int index = 0; index < nodes.size(); index++) {
            Spot place = spot.element(index, nodes.get(index));
            Optional<T> value = element.read(place);
            if (distinct && value.filter(read::contains).isPresent()) {
                place.reject("is there already, must stand once");
            } else {
                value.ifPresent(read::add);
            }
        }
        return read.size() == nodes.size() ? Optional.of(collect.apply(read)) : Optional.empty();
    }

    @Override
    public Node write(C values, Comments here) {
        List<Node> written = new ArrayList<>();
        values.forEach(value -> written.add(element.write(value, here.element(written.size()))));
        return new Node.Elements(written);
    }

    @Override
    public Optional<C> whenAbsent() {
        return Optional.of(collect.apply(List.of()));
    }

    @Override
    public String allowed() {
        return "a list, each " + element.allowed();
    }

    @Override
    public String name() {
        return (distinct ? "SetOf" : "ListOf") + element.name();
    }

    @Override
    public Schema schema(Definitions definitions) {
        Schema list =
                Schema.type("array").with("items", element.schema(definitions).node());
        return distinct ? list.with("uniqueItems", new Node.Flag(true)) : list;
    }
}
