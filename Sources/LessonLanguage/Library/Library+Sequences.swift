/// What everything that can be walked offers: declared once, on lists; the receiver comes as a list.
extension Library {
    func declareSequences() {
        declareMapping()
        declareSearching()
        declareOrdering()
        declareCutting()
        declareJoining()
    }

    private func seq(_ signature: String, _ body: @escaping NativeBody) { on(.sequence, signature, body) }

    private func seq(_ signature: String, making make: @escaping (CallTypes) -> NativeBody) { on(.sequence, signature, .native(make)) }

    /// Each element of a list, without making a list of boxed values first.
    static func forEach(_ list: Value, _ body: (Value) throws -> Bool) rethrows {
        switch list {
        case .array(let own): for x in own where try !body(x) { return }
        case .ints(let own): for x in own where try !body(.int(x)) { return }
        case .doubles(let own): for x in own where try !body(.double(x)) { return }
        case .floats(let own): for x in own where try !body(.float(x)) { return }
        case .bools(let own): for x in own where try !body(.bool(x)) { return }
        default: return
        }
    }

    private func declareMapping() {
        seq("map<T>(_ transform: (Element) throws -> T) rethrows -> [T]") { types in
            let kind = types["T"].representation
            return { values, _ in
                guard let f = values[1].asFunction else { return .void }
                switch kind {
                case .int:
                    var result: [Int] = []
                    result.reserveCapacity(values[0].elementCount)
                    try Library.forEach(values[0]) { result.append(try f.call($0).asInt); return true }
                    return .ints(result)
                case .double:
                    var result: [Double] = []
                    result.reserveCapacity(values[0].elementCount)
                    try Library.forEach(values[0]) { result.append(try f.call($0).asDouble); return true }
                    return .doubles(result)
                case .float, .bool, .boxed:
                    var result: [Value] = []
                    result.reserveCapacity(values[0].elementCount)
                    try Library.forEach(values[0]) { result.append(try f.call($0)); return true }
                    return .list(result, of: kind)
                }
            }
        }
        seq("compactMap<T>(_ transform: (Element) throws -> T?) rethrows -> [T]") { types in
            let kind = types["T"].representation
            return { values, _ in
                guard let f = values[1].asFunction else { return .void }
                var result: [Value] = []
                try Library.forEach(values[0]) {
                    switch try f.call($0) {
                    case .none: break
                    case .some(let box): result.append(box.value)
                    case let value: result.append(value)
                    }
                    return true
                }
                return .list(result, of: kind)
            }
        }
        seq("flatMap<T>(_ transform: (Element) throws -> Sequence<T>) rethrows -> [T]") { types in
            let kind = types["T"].representation
            return { values, _ in
                guard let f = values[1].asFunction else { return .void }
                var result: [Value] = []
                try Library.forEach(values[0]) { result += try f.call($0).elements; return true }
                return .list(result, of: kind)
            }
        }
        seq("filter(_ isIncluded: (Element) throws -> Bool) rethrows -> [Element]") { types in
            let kind = types["Element"].representation
            return { values, _ in
                guard let f = values[1].asFunction else { return .void }
                var result: [Value] = []
                try Library.forEach(values[0]) { if try f.call($0).asBool { result.append($0) }; return true }
                return .list(result, of: kind)
            }
        }
        seq("forEach(_ body: (Element) throws -> Void) rethrows") { values, _ in
            guard let f = values[1].asFunction else { return .void }
            try Library.forEach(values[0]) { _ = try f.call($0); return true }
            return .void
        }
        seq("reduce<R>(_ initial: R, _ next: (R, Element) throws -> R) rethrows -> R") { values, _ in
            guard let f = values[2].asFunction else { return .void }
            var result = values[1]
            try Library.forEach(values[0]) { result = try f.call(result, $0); return true }
            return result
        }
        seq("reduce<R>(into initial: R, _ update: (inout R, Element) throws -> Void) rethrows -> R") { values, _ in
            guard let f = values[2].asFunction else { return .void }
            var result = values[1]
            try Library.forEach(values[0]) { _ = try f.call(changing: &result, [$0]); return true }
            return result
        }
        seq("enumerated() -> EnumeratedSequence<(offset: Int, element: Element)>") { values, _ in
            .array(values[0].elements.enumerated().map { .fields(Fields([.int($0.offset), $0.element])) })
        }
        seq("reversed() -> [Element]") { values, _ in
            switch values[0] {
            case .array(let x): return .array(x.reversed())
            case .ints(let x): return .ints(x.reversed())
            case .doubles(let x): return .doubles(x.reversed())
            case .floats(let x): return .floats(x.reversed())
            case .bools(let x): return .bools(x.reversed())
            default: return values[0]
            }
        }
    }

    private func declareSearching() {
        seq("contains(where predicate: (Element) throws -> Bool) rethrows -> Bool") { values, _ in
            guard let f = values[1].asFunction else { return .void }
            var found = false
            try Library.forEach(values[0]) { found = try f.call($0).asBool; return !found }
            return .bool(found)
        }
        seq("allSatisfy(_ predicate: (Element) throws -> Bool) rethrows -> Bool") { values, _ in
            guard let f = values[1].asFunction else { return .void }
            var all = true
            try Library.forEach(values[0]) { all = try f.call($0).asBool; return all }
            return .bool(all)
        }
        seq("count(where predicate: (Element) throws -> Bool) rethrows -> Int") { values, _ in
            guard let f = values[1].asFunction else { return .void }
            var count = 0
            try Library.forEach(values[0]) { count += try f.call($0).asBool ? 1 : 0; return true }
            return .int(count)
        }
        seq("contains(_ element: Element) -> Bool where Element: Equatable") { types in
            let order = TypeOrder(types["Element"])
            return { values, machine in
                if case .ints(let own) = values[0] { return .bool(own.contains(values[1].asInt)) }
                var found = false
                try Library.forEach(values[0]) { found = try order.equal($0, values[1], machine); return !found }
                return .bool(found)
            }
        }
        seq("first(where predicate: (Element) throws -> Bool) rethrows -> Element?") { types in
            let wraps = types["Element"].isOptional
            return { values, _ in
                guard let f = values[1].asFunction else { return .void }
                var result = Value.none
                try Library.forEach(values[0]) {
                    guard try f.call($0).asBool else { return true }
                    result = wraps ? .some(Value.Boxed($0)) : $0
                    return false
                }
                return result
            }
        }
        declareComparing()
        for (signature, fromEnd) in [("firstIndex", false), ("lastIndex", true)] {
            for nominal in [Nominal.array, .arraySlice] {
                on(nominal, "\(signature)(of element: Element) -> Int? where Element: Equatable", .native { types in
                    let order = TypeOrder(types["Element"])
                    return { values, machine in
                        let (list, start) = Library.parts(values[0])
                        let positions = fromEnd ? Array((0..<list.elementCount).reversed()) : Array(0..<list.elementCount)
                        for i in positions where try order.equal(list.element(at: i), values[1], machine) { return .int(i + start) }
                        return .none
                    }
                })
                on(nominal, "\(signature)(where predicate: (Element) throws -> Bool) rethrows -> Int?", .native { _ in
                    { values, _ in
                        guard let f = values[1].asFunction else { return .void }
                        let (list, start) = Library.parts(values[0])
                        let positions = fromEnd ? Array((0..<list.elementCount).reversed()) : Array(0..<list.elementCount)
                        for i in positions where try f.call(list.element(at: i)).asBool { return .int(i + start) }
                        return .none
                    }
                })
            }
        }
    }

    private func declareComparing() {
        seq("elementsEqual(_ other: Sequence<Element>) -> Bool where Element: Equatable") { types in
            let order = TypeOrder(types["Element"])
            return { values, machine in
                let (a, b) = (values[0].elements, values[1].elements)
                return .bool(try a.elementsEqual(b) { try order.equal($0, $1, machine) })
            }
        }
        seq("starts(with other: Sequence<Element>) -> Bool where Element: Equatable") { types in
            let order = TypeOrder(types["Element"])
            return { values, machine in .bool(try values[0].elements.starts(with: values[1].elements) { try order.equal($0, $1, machine) }) }
        }
        seq("lexicographicallyPrecedes(_ other: Sequence<Element>) -> Bool where Element: Comparable") { types in
            let order = TypeOrder(types["Element"])
            return { values, machine in .bool(try values[0].elements.lexicographicallyPrecedes(values[1].elements) { try order.less($0, $1, machine) }) }
        }
        for name in ["elementsEqual<T>(_", "starts<T>(with"] {
            seq("\(name) other: Sequence<T>, by areEquivalent: (Element, T) throws -> Bool) rethrows -> Bool") { values, _ in
                guard let f = values[2].asFunction else { return .void }
                let (a, b) = (values[0].elements, values[1].elements)
                if name.hasPrefix("starts") { return .bool(try a.starts(with: b) { try f.call($0, $1).asBool }) }
                return .bool(try a.elementsEqual(b) { try f.call($0, $1).asBool })
            }
        }
        seq("underestimatedCount: Int") { values, _ in .int(values[0].elementCount) }
    }

    /// A list or slice as its elements and the index of its first.
    static func parts(_ value: Value) -> (list: Value, start: Int) {
        if case .fields(let fields) = value, fields.values.count == 2 { return (fields.values[0], fields.values[1].asInt) }
        return (value, 0)
    }

    private func declareOrdering() {
        seq("sorted() -> [Element] where Element: Comparable") { types in
            let order = TypeOrder(types["Element"])
            return { values, machine in try Library.sorted(values[0], order, machine) }
        }
        seq("sorted(by areInOrder: (Element, Element) throws -> Bool) rethrows -> [Element]") { types in
            let kind = types["Element"].representation
            return { values, _ in
                guard let f = values[1].asFunction else { return .void }
                return .list(try values[0].elements.sorted { try f.call($0, $1).asBool }, of: kind)
            }
        }
        for (name, isMax) in [("max", true), ("min", false)] {
            seq("\(name)() -> Element? where Element: Comparable") { types in
                let order = TypeOrder(types["Element"])
                return { values, machine in
                    var best: Value?
                    try Library.forEach(values[0]) { element in
                        guard let old = best else { best = element; return true }
                        if isMax ? try !order.less(element, old, machine) : try order.less(element, old, machine) { best = element }
                        return true
                    }
                    return best ?? .none
                }
            }
            seq("\(name)(by areInOrder: (Element, Element) throws -> Bool) rethrows -> Element?") { values, _ in
                guard let f = values[1].asFunction else { return .void }
                var best: Value?
                try Library.forEach(values[0]) { element in
                    guard let old = best else { best = element; return true }
                    if isMax ? try f.call(old, element).asBool : try f.call(element, old).asBool { best = element }
                    return true
                }
                return best ?? .none
            }
        }
    }

    static func sorted(_ list: Value, _ order: TypeOrder, _ machine: MachineState) throws -> Value {
        switch list {
        case .ints(let own): return .ints(order.isWide ? own.sorted { UInt(bitPattern: $0) < UInt(bitPattern: $1) } : own.sorted())
        case .doubles(let own): return .doubles(own.sorted())
        case .floats(let own): return .floats(own.sorted())
        case .array(let own): return .array(try own.sorted { try order.less($0, $1, machine) })
        default: return list
        }
    }

    private func declareCutting() {
        for (name, isPrefix, isDrop) in [("prefix", true, false), ("suffix", false, false), ("dropFirst", true, true), ("dropLast", false, true)] {
            seq("\(name)(_ count: Int\(isDrop ? " = 1" : "")) -> ArraySlice<Element>") { values, _ in
                let (count, n) = (values[1].asInt, values[0].elementCount)
                guard count >= 0 else { throw Trap("can't take \(count) elements: the number is negative") }
                let cut = Swift.min(count, n)
                let range: Range<Int>
                switch (isPrefix, isDrop) {
                case (true, false): range = 0..<cut
                case (false, false): range = (n - cut)..<n
                case (true, true): range = cut..<n
                case (false, true): range = 0..<(n - cut)
                }
                return .fields(Fields([values[0].slice(range), .int(range.lowerBound)]))
            }
        }
        for (name, isPrefix) in [("prefix", true), ("drop", false)] {
            seq("\(name)(while predicate: (Element) throws -> Bool) rethrows -> ArraySlice<Element>") { values, _ in
                guard let f = values[1].asFunction else { return .void }
                var cut = 0
                try Library.forEach(values[0]) {
                    guard try f.call($0).asBool else { return false }
                    cut += 1
                    return true
                }
                let range = isPrefix ? 0..<cut : cut..<values[0].elementCount
                return .fields(Fields([values[0].slice(range), .int(range.lowerBound)]))
            }
        }
        seq("split(separator: Element, maxSplits: Int = 9223372036854775807, omittingEmptySubsequences: Bool = true) -> [ArraySlice<Element>] where Element: Equatable") { values, _ in
            let own = values[0].elements
            let parts = own.split(separator: values[1], maxSplits: Swift.max(0, values[2].asInt), omittingEmptySubsequences: values[3].asBool)
            return .array(parts.map { .fields(Fields([values[0].slice($0.startIndex..<$0.endIndex), .int($0.startIndex)])) })
        }
        seq("split(maxSplits: Int = 9223372036854775807, omittingEmptySubsequences: Bool = true, whereSeparator isSeparator: (Element) throws -> Bool) rethrows -> [ArraySlice<Element>]") { values, _ in
            guard let f = values[3].asFunction else { return .void }
            let parts = try values[0].elements.split(maxSplits: Swift.max(0, values[1].asInt), omittingEmptySubsequences: values[2].asBool) { try f.call($0).asBool }
            return .array(parts.map { .fields(Fields([values[0].slice($0.startIndex..<$0.endIndex), .int($0.startIndex)])) })
        }
    }

    private func declareJoining() {
        seq("joined(separator: String = \"\") -> String where Element: StringProtocol") { values, _ in
            .string(values[0].elements.map(\.asString).joined(separator: values[1].asString))
        }
        // The type decides, not the first element: an empty list of texts is joined to a text.
        on(.array, "joined(separator: Element) -> Element where Element: Sequence", .native { types in
            let (isText, kind) = (types["Element"].isText, types["Element"].arguments.first?.representation ?? .boxed)
            return { values, _ in
                let lists = values[0].elements
                if isText { return .string(lists.map(\.asString).joined(separator: values[1].asString)) }
                var result = lists.first ?? .list([], of: kind)
                for list in lists.dropFirst() {
                    try Lists.append(values[1], to: &result)
                    try Lists.append(list, to: &result)
                }
                return result
            }
        })
        on(.array, "joined() -> Element where Element: Sequence", .native { types in
            let (isText, kind) = (types["Element"].isText, types["Element"].arguments.first?.representation ?? .boxed)
            return { values, _ in
                if isText { return .string(values[0].elements.map(\.asString).joined()) }
                var result = values[0].elements.first ?? .list([], of: kind)
                for more in values[0].elements.dropFirst() { try Lists.append(more, to: &result) }
                return result
            }
        })
    }
}

private extension StaticType {
    var isText: Bool { [.string, .substring].contains(resolved) }
}
