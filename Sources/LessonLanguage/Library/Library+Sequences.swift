/// What everything that can be walked offers, declared once. What needs all elements at a time takes its receiver as a list; all else walks it.
extension Library {
    func declareSequences() {
        declareMapping()
        declareSearching()
        declareOrdering()
        declareCutting()
        declareJoining()
    }

    func seq(_ signature: String, _ body: @escaping NativeBody) { on(.sequence, signature, body) }

    func seq(_ signature: String, making make: @escaping (CallTypes) -> NativeBody) { on(.sequence, signature, .native(make)) }

    func walk(_ signature: String, _ body: @escaping NativeBody) { walk(signature) { _ in body } }

    /// Each element of a list, or of what is made while it is walked, until the body says that it has seen enough.
    static func forEach(_ walked: Value, _ body: (Value) throws -> Bool) throws { try Sequences.forEach(walked, .any, body) }

    private func declareMapping() {
        walk("map<T>(_ transform: (Element) throws -> T) rethrows -> [T]") { types in
            let kind = types["T"].representation
            return { values, _ in
                guard let f = values[1].asFunction else { return .void }
                switch kind {
                case .int:
                    var result = try GrowingList<Int>(minimumCapacity: values[0].elementCount)
                    try Library.forEach(values[0]) {
                        try result.append(try f.call($0).asInt); return true
                    }
                    return .ints(result.elements)
                case .double:
                    var result = try GrowingList<Double>(minimumCapacity: values[0].elementCount)
                    try Library.forEach(values[0]) {
                        try result.append(try f.call($0).asDouble); return true
                    }
                    return .doubles(result.elements)
                case .float, .bool, .boxed:
                    var result = try GrowingList<Value>(minimumCapacity: values[0].elementCount)
                    try Library.forEach(values[0]) {
                        try result.append(try f.call($0)); return true
                    }
                    return try .list(result.elements, of: kind)
                }
            }
        }
        walk("compactMap<T>(_ transform: (Element) throws -> T?) rethrows -> [T]") { types in
            let kind = types["T"].representation
            return { values, _ in
                guard let f = values[1].asFunction else { return .void }
                var result = GrowingList<Value>()
                try Library.forEach(values[0]) {
                    switch try f.call($0) {
                    case .none: break
                    case .some(let box): try result.append(box.value)
                    case let value: try result.append(value)
                    }
                    return true
                }
                return try .list(result.elements, of: kind)
            }
        }
        walk("flatMap<T>(_ transform: (Element) throws -> Sequence<T>) rethrows -> [T]") { types in
            let kind = types["T"].representation
            return { values, _ in
                guard let f = values[1].asFunction else { return .void }
                var result = GrowingList<Value>()
                try Library.forEach(values[0]) {
                    try result.append(contentsOf: try f.call($0).elements); return true
                }
                return try .list(result.elements, of: kind)
            }
        }
        walk("filter(_ isIncluded: (Element) throws -> Bool) rethrows -> [Element]") { types in
            let kind = types["Element"].representation
            return { values, _ in
                guard let f = values[1].asFunction else { return .void }
                var result = GrowingList<Value>()
                try Library.forEach(values[0]) {
                    if try f.call($0).asBool { try result.append($0) }; return true
                }
                return try .list(result.elements, of: kind)
            }
        }
        walk("forEach(_ body: (Element) throws -> Void) rethrows") { values, _ in
            guard let f = values[1].asFunction else { return .void }
            try Library.forEach(values[0]) {
                _ = try f.call($0); return true
            }
            return .void
        }
        walk("reduce<R>(_ initial: R, _ next: (R, Element) throws -> R) rethrows -> R") { values, _ in
            guard let f = values[2].asFunction else { return .void }
            var result = values[1]
            try Library.forEach(values[0]) {
                result = try f.call(result, $0); return true
            }
            return result
        }
        walk("reduce<R>(into initial: R, _ update: (inout R, Element) throws -> Void) rethrows -> R") { values, _ in
            guard let f = values[2].asFunction else { return .void }
            var result = values[1]
            try Library.forEach(values[0]) {
                _ = try f.call(changing: &result, [$0]); return true
            }
            return result
        }
        walk("enumerated() -> EnumeratedSequence<(offset: Int, element: Element)>") { types in
            { values, _ in Lazy.over(values[0], .array(types["Element"])).then(.enumerated, nil, types["Element"]) }
        }
        let view = Library.member(
            "reversed() -> ReversedCollection<Element>", .sequence,
            .native { types in
                { values, _ in Lazy.over(values[0], .array(types["Element"])).then(.reversed, nil, types["Element"]) }
            })
        view.walks = true
        on(.sequence, "reversed() -> [Element]", .native { _ in { values, _ in try Library.reversed(values[0]) } }) { member in
            (member.view, member.viewNeeds) = (view, .bidirectionalCollection)
        }
    }

    static func reversed(_ list: Value) throws -> Value {
        var list = list
        _ = try Lists.edit(&list) { own in
            try own.reverse()
            return .void
        }
        return list
    }

    private func declareSearching() {
        walk("contains(where predicate: (Element) throws -> Bool) rethrows -> Bool") { values, _ in
            guard let f = values[1].asFunction else { return .void }
            var found = false
            try Library.forEach(values[0]) {
                found = try f.call($0).asBool; return !found
            }
            return .bool(found)
        }
        walk("allSatisfy(_ predicate: (Element) throws -> Bool) rethrows -> Bool") { values, _ in
            guard let f = values[1].asFunction else { return .void }
            var all = true
            try Library.forEach(values[0]) {
                all = try f.call($0).asBool; return all
            }
            return .bool(all)
        }
        walk("count(where predicate: (Element) throws -> Bool) rethrows -> Int") { values, _ in
            guard let f = values[1].asFunction else { return .void }
            var count = 0
            try Library.forEach(values[0]) {
                count += try f.call($0).asBool ? 1 : 0; return true
            }
            return .int(count)
        }
        walk("contains(_ element: Element) -> Bool where Element: Equatable") { types in
            let order = TypeOrder(types["Element"])
            return { values, machine in
                if case .ints(let own) = values[0] {
                    let wanted = values[1].asInt
                    var found = false
                    try forEachStretch(of: own.count) { places in found = found || own[places].contains(wanted) }
                    return .bool(found)
                }
                if let known = Lazy.known(values[0]), known.step == .keys { return .bool(known.table.place(of: values[1]) != nil) }
                var found = false
                try Library.forEach(values[0]) {
                    found = try order.equal($0, values[1], machine); return !found
                }
                return .bool(found)
            }
        }
        walk("first(where predicate: (Element) throws -> Bool) rethrows -> Element?") { types in
            let wrap = types.wrapping("Element")
            return { values, _ in
                guard let f = values[1].asFunction else { return .void }
                var result = Value.none
                try Library.forEach(values[0]) {
                    guard try f.call($0).asBool else { return true }
                    result = wrap($0)
                    return false
                }
                return result
            }
        }
        declareComparing()
        for (signature, fromEnd) in [("firstIndex", false), ("lastIndex", true)] {
            for nominal in [Nominal.array, .arraySlice] {
                on(
                    nominal, "\(signature)(of element: Element) -> Int? where Element: Equatable",
                    .native { types in
                        let order = TypeOrder(types["Element"])
                        return { values, machine in try Library.place(in: values[0], fromEnd: fromEnd) { try order.equal($0, values[1], machine) } }
                    })
                on(
                    nominal, "\(signature)(where predicate: (Element) throws -> Bool) rethrows -> Int?",
                    .native { _ in
                        { values, _ in
                            guard let f = values[1].asFunction else { return .void }
                            return try Library.place(in: values[0], fromEnd: fromEnd) { try f.call($0).asBool }
                        }
                    })
            }
        }
    }

    /// The index of the first element, or the last one, of a list or slice that fits.
    private static func place(in list: Value, fromEnd: Bool, _ fits: (Value) throws -> Bool) throws -> Value {
        let count = list.elementCount
        var steps = Steps()
        for step in 0..<count {
            try steps.step()
            let offset = fromEnd ? count - 1 - step : step
            if try fits(list.element(at: offset)) { return .int(offset + list.startIndex) }
        }
        return .none
    }

    private func declareCutting() {
        let cuts: [(call: String, part: (_ cut: Int, _ count: Int) -> Range<Int>)] = [
            ("prefix(_ count: Int)", { cut, _ in 0..<cut }), ("suffix(_ count: Int)", { cut, count in count - cut..<count }),
            ("dropFirst(_ count: Int = 1)", { cut, count in cut..<count }), ("dropLast(_ count: Int = 1)", { cut, count in 0..<count - cut }),
        ]
        for (call, part) in cuts {
            walk("\(call) -> ArraySlice<Element>") { types in
                { values, _ in
                    let number = values[1].asInt
                    guard number >= 0 else { throw Trap(.count(.negative(number, .take))) }
                    let whole = try Self.whole(values[0], types), count = whole.elementCount
                    return whole.cut(part(Swift.min(number, count), count))
                }
            }
        }
        for (name, isPrefix) in [("prefix", true), ("drop", false)] {
            walk("\(name)(while predicate: (Element) throws -> Bool) rethrows -> ArraySlice<Element>") { types in
                { values, _ in
                    guard let f = values[1].asFunction else { return .void }
                    let whole = try Self.whole(values[0], types), count = whole.elementCount
                    var cut = 0
                    while cut < count, try f.call(whole.element(at: cut)).asBool { cut += 1 }
                    return whole.cut(isPrefix ? 0..<cut : cut..<count)
                }
            }
        }
        walk(
            "split(separator: Element, maxSplits: Int = 9223372036854775807, omittingEmptySubsequences: Bool = true) -> [ArraySlice<Element>] where Element: Equatable"
        ) { types in
            let order = TypeOrder(types["Element"])
            return { values, machine in
                try Self.split(try Self.whole(values[0], types), values[2].asInt, omitsEmpty: values[3].asBool) { try order.equal($0, values[1], machine) }
            }
        }
        walk(
            "split(maxSplits: Int = 9223372036854775807, omittingEmptySubsequences: Bool = true, whereSeparator isSeparator: (Element) throws -> Bool) rethrows -> [ArraySlice<Element>]"
        ) { types in
            { values, _ in
                guard let f = values[3].asFunction else { return .void }
                return try Self.split(try Self.whole(values[0], types), values[1].asInt, omitsEmpty: values[2].asBool) { try f.call($0).asBool }
            }
        }
    }

    /// The parts of a list or slice between separators; each keeps the indices that it has there.
    private static func split(_ whole: Value, _ most: Int, omitsEmpty: Bool, _ isSeparator: (Value) throws -> Bool) throws -> Value {
        guard most >= 0 else { throw Trap(.count(.negative(most, .split))) }
        var parts = GrowingList<Value>()
        var start = 0
        func end(at place: Int) throws {
            if place > start || !omitsEmpty { try parts.append(whole.cut(start..<place)) }
        }
        var steps = Steps()
        for place in 0..<whole.elementCount where parts.elements.count < most {
            try steps.step()
            guard try isSeparator(whole.element(at: place)) else { continue }
            try end(at: place)
            start = place + 1
        }
        try end(at: whole.elementCount)
        return .array(parts.elements)
    }

    private func declareJoining() {
        seq("joined(separator: String = \"\") -> String where Element: StringProtocol") { values, _ in
            .string(try Texts.joined(try values[0].elements, by: values[1].asString))
        }
        // The type decides, not the first element: an empty list of texts is joined to a text.
        on(
            .array, "joined(separator: Element) -> Element where Element: Sequence",
            .native { types in
                let (isText, kind) = (types["Element"].isText, types["Element"].arguments.first?.representation ?? .boxed)
                return { values, _ in
                    let lists = try values[0].elements
                    if isText { return .string(try Texts.joined(lists, by: values[1].asString)) }
                    var result = lists.first ?? .emptyList(of: kind)
                    try lists.dropFirst().forEachLooking { list in
                        try Lists.append(values[1], to: &result)
                        try Lists.append(list, to: &result)
                    }
                    return result
                }
            })
        let view = Library.member(
            "joined() -> FlattenSequence<Element>", .sequence,
            .native { types in
                { values, _ in Lazy.over(values[0], .array(types["Element"])).then(.joined, nil, types["Element"]) }
            })
        view.walks = true
        on(
            .array, "joined() -> Element where Element: Sequence",
            .native { types in
                let (isText, kind) = (types["Element"].isText, types["Element"].arguments.first?.representation ?? .boxed)
                let isSlice = types["Element"].nominal === Nominal.arraySlice
                return { values, _ in
                    if isText { return .string(try Texts.joined(try values[0].elements)) }
                    let lists = try values[0].elements
                    var result = try lists.first?.elementsAsList ?? .emptyList(of: kind)
                    try lists.dropFirst().forEachLooking { try Lists.append($0, to: &result) }
                    return isSlice ? .slice(Slice(result)) : result
                }
            }
        ) { $0.view = view }
    }
}

private extension StaticType {
    var isText: Bool { [.string, .substring].contains(resolved) }
}
