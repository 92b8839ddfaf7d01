/// Sequences that are made while they are walked.
extension Library {
    func declareLazy() {
        on(.sequence, "lazy: LazySequence<Element>") { values, _ in Lazy.over(values[0]).value }
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
        if case .fields(let range) = value { return .counting(from: range.values[0].asInt) }
        return .over(value)
    }

    private func declareTransforms() {
        let own = Nominal.lazySequence
        on(own, "count: Int") { values, _ in .int(try Self.walked(values[0]).list(of: .boxed).elementCount) }
        on(own, "map<T>(_ transform: (Element) -> T) -> LazySequence<T>") { values, _ in
            guard let f = values[1].asFunction else { return .void }
            return Self.walked(values[0]).map { try f.call($0) }.value
        }
        on(own, "filter(_ isIncluded: (Element) -> Bool) -> LazySequence<Element>") { values, _ in
            guard let f = values[1].asFunction else { return .void }
            return Self.walked(values[0]).compactMap { try f.call($0).asBool ? $0 : nil }.value
        }
        on(own, "compactMap<T>(_ transform: (Element) -> T?) -> LazySequence<T>") { values, _ in
            guard let f = values[1].asFunction else { return .void }
            return Self.walked(values[0]).compactMap { Self.unwrapped(try f.call($0)) }.value
        }
        on(own, "flatMap<T>(_ transform: (Element) -> Sequence<T>) -> LazySequence<T>") { values, _ in
            guard let f = values[1].asFunction else { return .void }
            return Self.walked(values[0]).flatMap { try f.call($0) }.value
        }
    }

    private func declareParts(_ nominal: Nominal, _ element: String) {
        let result = nominal === Nominal.lazySequence ? "LazySequence" : "UnfoldSequence"
        on(nominal, "prefix(_ count: Int) -> \(result)<\(element)>") { values, _ in
            guard values[1].asInt >= 0 else { throw Trap("can't take \(values[1].asInt) elements: the number is negative") }
            return Self.walked(values[0]).prefix(values[1].asInt).value
        }
        on(nominal, "dropFirst(_ count: Int = 1) -> \(result)<\(element)>") { values, _ in
            guard values[1].asInt >= 0 else { throw Trap("can't drop \(values[1].asInt) elements: the number is negative") }
            let (source, count) = (Self.walked(values[0]), values[1].asInt)
            return Lazy {
                let next = source.start()
                var left = count
                return {
                    while left > 0 {
                        left -= 1
                        if try next() == nil { return nil }
                    }
                    return try next()
                }
            }.value
        }
        on(nominal, "prefix(while predicate: (\(element)) -> Bool) -> \(result)<\(element)>") { values, _ in
            guard let f = values[1].asFunction else { return .void }
            return Self.walked(values[0]).prefix { try f.call($0).asBool }.value
        }
        on(nominal, "drop(while predicate: (\(element)) -> Bool) -> \(result)<\(element)>") { values, _ in
            guard let f = values[1].asFunction else { return .void }
            return Self.walked(values[0]).drop { try f.call($0).asBool }.value
        }
    }

    private func declareSearches(_ nominal: Nominal, _ element: String) {
        if nominal !== Nominal.partialRangeFrom {
            on(nominal, "first: \(element)?") { values, _ in try Self.walked(values[0]).start()() ?? .none }
        }
        on(nominal, "first(where predicate: (\(element)) throws -> Bool) rethrows -> \(element)?") { values, _ in
            guard let f = values[1].asFunction else { return .none }
            let next = Self.walked(values[0]).start()
            while let found = try next() { if try f.call(found).asBool { return found } }
            return .none
        }
        on(nominal, "contains(where predicate: (\(element)) throws -> Bool) rethrows -> Bool") { values, _ in
            guard let f = values[1].asFunction else { return .none }
            let next = Self.walked(values[0]).start()
            while let found = try next() { if try f.call(found).asBool { return .bool(true) } }
            return .bool(false)
        }
    }

    private static func unwrapped(_ value: Value) -> Value? {
        switch value {
        case .none: return nil
        case .some(let box): return box.value
        default: return value
        }
    }

    private func declareUnfolding() {
        function("sequence<T>(first: T, next: (T) -> T?) -> UnfoldSequence<T>") { values, _ in
            guard let f = values[1].asFunction else { return .void }
            let first = values[0]
            return Lazy {
                var following: Value? = first
                var hasBegun = false
                return {
                    if hasBegun, let last = following { following = Self.unwrapped(try f.call(last)) }
                    hasBegun = true
                    return following
                }
            }.value
        }
        function("sequence<T, S>(state: S, next: (inout S) -> T?) -> UnfoldSequence<T>") { values, _ in
            guard let f = values[1].asFunction else { return .void }
            let first = values[0]
            return Lazy {
                var state = first
                var isOver = false
                return {
                    guard !isOver, let element = Self.unwrapped(try f.call(changing: &state, [])) else {
                        isOver = true
                        return nil
                    }
                    return element
                }
            }.value
        }
    }

    /// `zip(1..., names)`: the part that does not end is taken as far as the other goes.
    private func declareZips() {
        function("zip<B>(_ first: PartialRangeFrom<Int>, _ second: Sequence<B>) -> Zip2Sequence<(Int, B)>") { values, _ in
            let next = Self.walked(values[0]).start()
            return .array(try values[1].elements.map { .fields(Fields([try next() ?? .none, $0])) })
        }
        function("zip<A>(_ first: Sequence<A>, _ second: PartialRangeFrom<Int>) -> Zip2Sequence<(A, Int)>") { values, _ in
            let next = Self.walked(values[1]).start()
            return .array(try values[0].elements.map { .fields(Fields([$0, try next() ?? .none])) })
        }
    }

    private func declareIterators() {
        on(.sequence, "makeIterator() -> IndexingIterator<Element>") { values, _ in .host(HostObject(Walk(Lazy.over(values[0]).start()))) }
        for nominal in [Nominal.lazySequence, .unfoldSequence] {
            on(nominal, "makeIterator() -> IndexingIterator<Element>") { values, _ in .host(HostObject(Walk(Self.walked(values[0]).start()))) }
        }
        on(.iterator, "mutating next() -> Element?", .mutating { types in
            let wraps = types["Element"].isOptional
            return { value, _, _ in
                guard case .host(let object) = value, let walk = object.value as? Walk, let element = try walk.next() else { return .none }
                return wraps ? .some(Value.Boxed(element)) : element
            }
        })
    }
}
