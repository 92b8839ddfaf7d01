/// Sequences that are made while they are walked.
extension Library {
    func declareLazy() {
        walk("lazy: LazySequence<Element>") { types in { values, _ in Lazy.over(values[0], .array(types["Element"])).value } }
        on(.partialRangeFrom, "lazy: LazySequence<Int>") { values, _ in Self.walked(values[0]).value }
        for nominal in [Nominal.lazySequence, .unfoldSequence, .partialRangeFrom] {
            let isLazy = nominal === Nominal.lazySequence
            let element = nominal === Nominal.partialRangeFrom ? "Int" : "Element"
            declareParts(nominal, element)
            declareSearches(nominal, element)
            if isLazy { declareTransforms() }
        }
        declareUnfolding()
        declareZips()
        declareIterators()
    }

    private static func walked(_ value: Value) -> Lazy {
        if case .fields(let range) = value { return Lazy(.counting, [.int(range.values[0].asInt)], .int) }
        return .over(value, .any)
    }

    private func declareTransforms() {
        let own = Nominal.lazySequence
        on(own, "count: Int") { values, _ in .int(try Self.walked(values[0]).count()) }
        on(
            own, "map<T>(_ transform: (Element) -> T) -> LazySequence<T>",
            .native { types in { values, _ in Self.walked(values[0]).then(.map, values[1], types["T"]) } })
        on(
            own, "filter(_ isIncluded: (Element) -> Bool) -> LazySequence<Element>",
            .native { types in { values, _ in Self.walked(values[0]).then(.filter, values[1], types["Element"]) } })
        on(
            own, "compactMap<T>(_ transform: (Element) -> T?) -> LazySequence<T>",
            .native { types in { values, _ in Self.walked(values[0]).then(.compactMap, values[1], types["T"]) } })
        on(
            own, "flatMap<T>(_ transform: (Element) -> Sequence<T>) -> LazySequence<T>",
            .native { types in { values, _ in Self.walked(values[0]).then(.flatMap, values[1], types["T"]) } })
    }

    private func declareParts(_ nominal: Nominal, _ element: String) {
        let result = nominal === Nominal.lazySequence ? "LazySequence" : "UnfoldSequence"
        on(nominal, "prefix(_ count: Int) -> \(result)<\(element)>") { values, _ in
            guard values[1].asInt >= 0 else { throw Trap(.count(.negative(values[1].asInt, .take))) }
            return Self.walked(values[0]).then(.prefix, values[1], .any)
        }
        on(nominal, "dropFirst(_ count: Int = 1) -> \(result)<\(element)>") { values, _ in
            guard values[1].asInt >= 0 else { throw Trap(.count(.negative(values[1].asInt, .drop))) }
            return Self.walked(values[0]).then(.dropFirst, values[1], .any)
        }
        on(nominal, "prefix(while predicate: (\(element)) -> Bool) -> \(result)<\(element)>") { values, _ in
            Self.walked(values[0]).then(.prefixWhile, values[1], .any)
        }
        on(nominal, "drop(while predicate: (\(element)) -> Bool) -> \(result)<\(element)>") { values, _ in
            Self.walked(values[0]).then(.dropWhile, values[1], .any)
        }
    }

    private func declareSearches(_ nominal: Nominal, _ element: String) {
        if nominal !== Nominal.partialRangeFrom {
            on(
                nominal, "first: \(element)?",
                .native { types in
                    let wrap = types.wrapping("Element")
                    return { values, _ in try Self.walked(values[0]).first().map(wrap) ?? .none }
                })
        }
        on(
            nominal, "first(where predicate: (\(element)) throws -> Bool) rethrows -> \(element)?",
            .native { types in
                let wrap = types.wrapping("Element")
                return { values, _ in
                    guard let f = values[1].asFunction else { return .none }
                    let walk = Walk(Self.walked(values[0]))
                    while let found = try walk.next() { if try f.call(found).asBool { return wrap(found) } }
                    return .none
                }
            })
        on(nominal, "contains(where predicate: (\(element)) throws -> Bool) rethrows -> Bool") { values, _ in
            guard let f = values[1].asFunction else { return .none }
            let walk = Walk(Self.walked(values[0]))
            while let found = try walk.next() { if try f.call(found).asBool { return .bool(true) } }
            return .bool(false)
        }
    }

    private func declareUnfolding() {
        function(
            "sequence<T>(first: T, next: (T) -> T?) -> UnfoldSequence<T>", .native { types in { values, _ in Lazy(.unfolding, values, types["T"]).value } })
        function(
            "sequence<T, S>(state: S, next: (inout S) -> T?) -> UnfoldSequence<T>",
            .native { types in { values, _ in Lazy(.unfoldingState, values, types["S"]).value } })
    }

    /// `zip(1..., names)`: the part that does not end is taken as far as the other goes.
    private func declareZips() {
        function(
            "zip<B>(_ first: PartialRangeFrom<Int>, _ second: Sequence<B>) -> Zip2Sequence<(Int, B)>",
            walking: { types in
                { values, _ in Lazy(.zip, [Self.walked(values[0]).value, Lazy.over(values[1], .array(types["B"])).value], .any).value }
            })
        function(
            "zip<A>(_ first: Sequence<A>, _ second: PartialRangeFrom<Int>) -> Zip2Sequence<(A, Int)>",
            walking: { types in
                { values, _ in Lazy(.zip, [Lazy.over(values[0], .array(types["A"])).value, Self.walked(values[1]).value], .any).value }
            })
        function(
            "zip<A, B>(_ first: Sequence<A>, _ second: Sequence<B>) -> Zip2Sequence<(A, B)>",
            walking: { types in
                { values, _ in Lazy(.zip, [Lazy.over(values[0], .array(types["A"])).value, Lazy.over(values[1], .array(types["B"])).value], .any).value }
            })
    }

    private func declareIterators() {
        walk("makeIterator() -> IndexingIterator<Element>") { types in { values, _ in .host(HostObject(Walk(.over(values[0], .array(types["Element"]))))) } }
        for nominal in [Nominal.lazySequence, .unfoldSequence] {
            on(nominal, "makeIterator() -> IndexingIterator<Element>") { values, _ in .host(HostObject(Walk(Self.walked(values[0])))) }
        }
        on(
            .iterator, "mutating next() -> Element?",
            .mutating { types in
                let wrap = types.wrapping("Element")
                return { value, _, _ in
                    // Iterators are values: another name for this one stays where it is.
                    guard case .host(let object) = value, let walk = (object.value as? Walk)?.copy else { return .none }
                    value = .host(HostObject(walk))
                    return try walk.next().map(wrap) ?? .none
                }
            })
    }
}
