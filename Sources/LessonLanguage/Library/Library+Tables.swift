/// Dictionary, Set and Optional.
extension Library {
    func declareTables() {
        declareDictionary()
        declareSet()
        declareOptional()
    }

    private static func table(_ value: Value) -> ValueTable { if case .dictionary(let own) = value { return own } else { return ValueTable() } }
    private static func set(_ value: Value) -> ValueSet { if case .set(let own) = value { return own } else { return ValueSet() } }

    private func declareDictionary() {
        let own = Nominal.dictionary
        on(own, "init()") { _, _ in .dictionary(ValueTable()) }
        on(own, "init(uniqueKeysWithValues pairs: Sequence<(Key, Value)>)") { values, machine in
            var result = ValueTable()
            try values[0].elements.forEachLooking { pair in
                let parts = pair.asFields
                if try result.updateValue(parts[1], forKey: parts[0]) != nil {
                    throw Trap(.collection(.duplicateKey(machine.plain(parts[0]))))
                }
            }
            return .dictionary(result)
        }
        on(own, "init(_ pairs: Sequence<(Key, Value)>, uniquingKeysWith combine: (Value, Value) throws -> Value) rethrows") { values, _ in
            guard let f = values[1].asFunction else { return .void }
            var result = ValueTable()
            try values[0].elements.forEachLooking { pair in
                let parts = pair.asFields
                try result.updateValue(result[parts[0]].map { try f.call($0, parts[1]) } ?? parts[1], forKey: parts[0])
            }
            return .dictionary(result)
        }
        on(own, "subscript(_ key: Key) -> Value?", .intrinsic(.dictionarySubscript), isSettable: true)
        on(own, "subscript(_ key: Key, default fallback: Value) -> Value", .intrinsic(.dictionaryDefaultSubscript), isSettable: true)
        on(own, "count: Int") { values, _ in .int(Self.table(values[0]).count) }
        on(own, "isEmpty: Bool") { values, _ in .bool(Self.table(values[0]).isEmpty) }
        on(own, "keys: Keys<Key>", .native { types in { values, _ in Lazy(.keys, [values[0]], types["Key"]).value } })
        on(own, "values: Values<Value>", .native { types in { values, _ in Lazy(.values, [values[0]], types["Value"]).value } })
        on(own, "first: (key: Key, value: Value)?") { values, _ in Self.table(values[0]).first.map { .fields(Fields([$0.key, $0.value])) } ?? .none }
        on(own, "mapValues<T>(_ transform: (Value) throws -> T) rethrows -> [Key: T]") { values, _ in
            guard let f = values[1].asFunction else { return .void }
            return .dictionary(try Self.table(values[0]).mapValues { try f.call($0) })
        }
        on(own, "compactMapValues<T>(_ transform: (Value) throws -> T?) rethrows -> [Key: T]") { values, _ in
            guard let f = values[1].asFunction else { return .void }
            return .dictionary(
                try Self.table(values[0]).compactMapValues { value in
                    switch try f.call(value) {
                    case .none: nil
                    case .some(let box): box.value
                    case let new: new
                    }
                })
        }
        on(own, "filter(_ isIncluded: ((key: Key, value: Value)) throws -> Bool) rethrows -> [Key: Value]") { values, _ in
            guard let f = values[1].asFunction else { return .void }
            return .dictionary(try Self.table(values[0]).filter { try f.call(.fields(Fields([$0.key, $0.value]))).asBool })
        }
        on(own, "merging(_ other: [Key: Value], uniquingKeysWith combine: (Value, Value) throws -> Value) rethrows -> [Key: Value]") { values, _ in
            guard let f = values[2].asFunction else { return .void }
            var result = Self.table(values[0])
            try result.merge(Self.table(values[1]).lazy.map { ($0.key, $0.value) }) { try f.call($0, $1) }
            return .dictionary(result)
        }
        on(own, "merging(_ pairs: Sequence<(Key, Value)>, uniquingKeysWith combine: (Value, Value) throws -> Value) rethrows -> [Key: Value]") { values, _ in
            guard let f = values[2].asFunction else { return .void }
            var result = Self.table(values[0])
            try result.merge(values[1].elements.lazy.map { ($0.asFields[0], $0.asFields[1]) }) { try f.call($0, $1) }
            return .dictionary(result)
        }
        on(own, "capacity: Int") { values, _ in .int(Self.table(values[0]).count) }
        on(
            own, "description: String",
            .native { types in
                let type = StaticType.dictionary(types["Key"], types["Value"])
                return { values, machine in .string(try machine.describe(values[0], as: type)) }
            })
        declarePositionsOfTables()
        func changeWrapping(_ signature: String, _ body: @escaping (inout ValueTable, [Value], (Value) -> Value) throws -> Value) {
            on(
                own, signature,
                .mutating { types in
                    let wrap = types.wrapping("Value")
                    return { value, arguments, _ in
                        guard case .dictionary(var table) = value.take() else { throw Trap(.access(.overlap(.dictionary))) }
                        defer { value = .dictionary(table) }
                        return try body(&table, arguments, wrap)
                    }
                })
        }
        func change(_ signature: String, _ body: @escaping (inout ValueTable, [Value]) throws -> Value) {
            changeWrapping(signature) { table, values, _ in try body(&table, values) }
        }
        change("mutating removeAll(keepingCapacity: Bool = false)") { table, _ in
            table = ValueTable()
            return .void
        }
        change("@discardableResult mutating remove(at position: DictionaryIndex<Key, Value>) -> (key: Key, value: Value)") { table, values in
            let entry = try table.remove(at: try Self.place(values[0], in: table))
            return .fields(Fields([entry.key, entry.value]))
        }
        change("mutating reserveCapacity(_ count: Int)") { _, _ in .void }
        change("mutating popFirst() -> (key: Key, value: Value)?") { table, _ in try table.popFirst().map { .fields(Fields([$0.key, $0.value])) } ?? .none }
        change("mutating merge(_ pairs: Sequence<(Key, Value)>, uniquingKeysWith combine: (Value, Value) throws -> Value) rethrows") { table, values in
            guard let f = values[1].asFunction else { return .void }
            try table.merge(values[0].elements.lazy.map { ($0.asFields[0], $0.asFields[1]) }) { try f.call($0, $1) }
            return .void
        }
        changeWrapping("@discardableResult mutating removeValue(forKey key: Key) -> Value?") { table, values, wrap in
            (try table.remove(values[0])?.value).map(wrap) ?? .none
        }
        changeWrapping("@discardableResult mutating updateValue(_ value: Value, forKey key: Key) -> Value?") { table, values, wrap in
            try table.updateValue(values[0], forKey: values[1]).map(wrap) ?? .none
        }
        change("mutating merge(_ other: [Key: Value], uniquingKeysWith combine: (Value, Value) throws -> Value) rethrows") { table, values in
            guard let f = values[1].asFunction else { return .void }
            try table.merge(Self.table(values[0]).lazy.map { ($0.key, $0.value) }) { try f.call($0, $1) }
            return .void
        }
        on(
            own, "init<T>(grouping elements: Sequence<T>, by key: (T) throws -> Key) rethrows",
            .native { types in
                let kind = types["T"].representation
                return { values, _ in
                    guard let f = values[1].asFunction else { return .void }
                    var groups: [[Value]] = []
                    var places = ValueTable()
                    try values[0].elements.forEachLooking { element in
                        let key = try f.call(element)
                        if let place = places[key] {
                            groups[place.asInt].append(element)
                        } else {
                            try places.append(key, .int(groups.count))
                            groups.append([element])
                        }
                    }
                    return .dictionary(try places.mapValues { try .list(groups[$0.asInt], of: kind) })
                }
            },
            adjusting: { member in
                // Swift says `where Value == [T]`.
                member.type = .dictionary(own.ownType.arguments[0], .array(.generic(member.generics[0])))
            })
    }

    /// `Dictionary.Index`, held as how many entries stand before it.
    private func declarePositionsOfTables() {
        let own = Nominal.dictionary
        on(own, "index(forKey key: Key) -> DictionaryIndex<Key, Value>?") { values, _ in
            let table = Self.table(values[0])
            return table.place(of: values[1]).map { .int(table.number(ofPlace: $0)) } ?? .none
        }
        on(own, "startIndex: DictionaryIndex<Key, Value>") { _, _ in .int(0) }
        on(own, "endIndex: DictionaryIndex<Key, Value>") { values, _ in .int(Self.table(values[0]).count) }
        on(own, "index(after position: DictionaryIndex<Key, Value>) -> DictionaryIndex<Key, Value>") { values, _ in
            guard values[1].asInt < Self.table(values[0]).count else { throw Trap(.index(.afterDictionary)) }
            return .int(values[1].asInt + 1)
        }
        on(own, "subscript(_ position: DictionaryIndex<Key, Value>) -> (key: Key, value: Value)") { values, _ in
            let table = Self.table(values[0])
            let entry = table.entry(at: try Self.place(values[1], in: table))
            return .fields(Fields([entry.key, entry.value]))
        }
    }

    private static func place(_ value: Value, in table: ValueTable) throws -> Int {
        guard table.count > value.asInt, value.asInt >= 0 else { throw Trap(.index(.dictionary(entries: table.count))) }
        return table.place(ofEntry: value.asInt)
    }

    private func declareSet() {
        let own = Nominal.set
        on(own, "init()") { _, _ in .set(ValueSet()) }
        on(
            own, "description: String",
            .native { types in
                let type = StaticType.set(types["Element"])
                return { values, machine in .string(try machine.describe(values[0], as: type)) }
            })
        on(own, "init(_ elements: Sequence<Element>) where Element: Hashable") { values, _ in .set(try ValueSet(values[0].elements)) }
        on(own, "count: Int") { values, _ in .int(Self.set(values[0]).count) }
        on(own, "isEmpty: Bool") { values, _ in .bool(Self.set(values[0]).isEmpty) }
        on(
            own, "first: Element?",
            .native { types in
                let wrap = types.wrapping("Element")
                return { values, _ in (Self.set(values[0]).first?.key).map(wrap) ?? .none }
            })
        on(own, "capacity: Int") { values, _ in .int(Self.set(values[0]).count) }
        on(own, "contains(_ element: Element) -> Bool") { values, _ in .bool(Self.set(values[0]).contains(values[1])) }
        let joins: [(String, (inout ValueSet, [Value]) throws -> Void)] = [
            ("union", { try $0.formUnion($1) }), ("intersection", { $0 = try $0.intersection(ValueSet($1)) }),
            ("subtracting", { try $0.subtract($1) }), ("symmetricDifference", { $0 = try $0.symmetricDifference(ValueSet($1)) }),
        ]
        for (name, body) in joins {
            on(own, "\(name)(_ other: Sequence<Element>) -> Set<Element>") { values, _ in
                var result = Self.set(values[0])
                try body(&result, values[1].elements)
                return .set(result)
            }
        }
        let tests: [(String, (ValueSet, ValueSet) -> Bool)] = [
            ("isSubset(of", { a, b in a.isSubset(of: b) }), ("isSuperset(of", { a, b in b.isSubset(of: a) }),
            ("isDisjoint(with", { a, b in a.isDisjoint(with: b) }),
            ("isStrictSubset(of", { a, b in a.count < b.count && a.isSubset(of: b) }),
            ("isStrictSuperset(of", { a, b in b.count < a.count && b.isSubset(of: a) }),
        ]
        for (name, body) in tests {
            on(own, "\(name) other: Sequence<Element>) -> Bool") { values, _ in .bool(body(Self.set(values[0]), try ValueSet(values[1].elements))) }
        }
        on(own, "filter(_ isIncluded: (Element) throws -> Bool) rethrows -> Set<Element>") { values, _ in
            guard let f = values[1].asFunction else { return .void }
            return .set(try Self.set(values[0]).filter { try f.call($0).asBool })
        }
        func changeWrapping(_ signature: String, _ body: @escaping (inout ValueSet, [Value], (Value) -> Value) throws -> Value) {
            on(
                own, signature,
                .mutating { types in
                    let wrap = types.wrapping("Element")
                    return { value, arguments, _ in
                        guard case .set(var set) = value.take() else { throw Trap(.access(.overlap(.set))) }
                        defer { value = .set(set) }
                        return try body(&set, arguments, wrap)
                    }
                })
        }
        func change(_ signature: String, _ body: @escaping (inout ValueSet, [Value]) throws -> Value) {
            changeWrapping(signature) { set, values, _ in try body(&set, values) }
        }
        change("@discardableResult mutating insert(_ element: Element) -> (inserted: Bool, memberAfterInsert: Element)") { set, values in
            let result = try set.insert(values[0])
            return .fields(Fields([.bool(result.inserted), result.memberAfterInsert]))
        }
        changeWrapping("@discardableResult mutating remove(_ element: Element) -> Element?") { set, values, wrap in
            (try set.remove(values[0])?.key).map(wrap) ?? .none
        }
        changeWrapping("@discardableResult mutating update(with element: Element) -> Element?") { set, values, wrap in
            try set.update(with: values[0]).map(wrap) ?? .none
        }
        changeWrapping("mutating popFirst() -> Element?") { set, _, wrap in (try set.popFirst()?.key).map(wrap) ?? .none }
        change("mutating reserveCapacity(_ count: Int)") { _, _ in .void }
        change("mutating formSymmetricDifference(_ other: Sequence<Element>)") { set, values in
            set = try set.symmetricDifference(ValueSet(values[0].elements))
            return .void
        }
        change("mutating removeAll(keepingCapacity: Bool = false)") { set, _ in
            set = ValueSet()
            return .void
        }
        change("mutating formUnion(_ other: Sequence<Element>)") { set, values in
            try set.formUnion(values[0].elements)
            return .void
        }
        change("mutating formIntersection(_ other: Sequence<Element>)") { set, values in
            set = try set.intersection(ValueSet(values[0].elements))
            return .void
        }
        change("mutating subtract(_ other: Sequence<Element>)") { set, values in
            try set.subtract(values[0].elements)
            return .void
        }
    }

    private func declareOptional() {
        on(
            .optional, "init(_ value: Wrapped)",
            .native { types in
                let wraps = types["Wrapped"].isOptional
                return { values, _ in wraps ? .some(Value.Boxed(values[0])) : values[0] }
            })
        on(.optional, "map<T>(_ transform: (Wrapped) throws -> T) rethrows -> T?") { values, _ in
            switch values[0] {
            case .none: return .none
            case .some(let box): return try values[1].asFunction?.call(box.value) ?? .none
            default: return try values[1].asFunction?.call(values[0]) ?? .none
            }
        }
        on(.optional, "flatMap<T>(_ transform: (Wrapped) throws -> T?) rethrows -> T?") { values, _ in
            switch values[0] {
            case .none: return .none
            case .some(let box): return try values[1].asFunction?.call(box.value) ?? .none
            default: return try values[1].asFunction?.call(values[0]) ?? .none
            }
        }
        on(
            .optional, "static some(_ value: Wrapped) -> Wrapped?",
            .native { types in
                let wraps = types["Wrapped"].isOptional
                return { values, _ in wraps ? .some(Value.Boxed(values[0])) : values[0] }
            })
        on(.optional, "none: Wrapped?", .constant(.none), isStatic: true)
        on(.optional, "unsafelyUnwrapped: Wrapped") { values, _ in
            switch values[0] {
            case .none: throw Trap(.foundNil(code: nil))
            case .some(let box): return box.value
            default: return values[0]
            }
        }
        on(
            .optional, "debugDescription: String",
            .native { types in
                let type = StaticType.optional(types["Wrapped"])
                return { values, machine in .string(try machine.describe(values[0], as: type, isNested: true)) }
            })
        on(
            .optional, "mutating take() -> Wrapped?",
            .mutating { _ in
                { value, _, _ in
                    defer { value = .none }
                    return value
                }
            })
        on(.errorProtocol, "localizedDescription: String") { values, machine in .string(try machine.describe(values[0], as: .nominal(.errorProtocol, []))) }
    }
}
