import LessonExecution
import Testing

/// Dictionaries and sets are walked in an order that the lesson alone gives, before and after they were kept.
@Suite struct WalkingOrderTests {
    private static let make = """
        struct Own: Hashable {
            var key: Int
            var rest: Int
            static func == (a: Own, b: Own) -> Bool { a.key == b.key }
            func hash(into hasher: inout Hasher) { hasher.combine(key % 2) }
        }
        var ages = ["pear": 1, "apple": 2, "fig": 3, "a key of more than sixteen bytes": 4, "배움": 5, "cafe\\u{301}": 6]
        ages["apple"] = nil
        ages["apple"] = 8
        var numbers = Set((0..<300).map { $0 * 7919 % 1000 })
        for i in 0..<200 { numbers.remove(i * 7919 % 1000) }
        let halves: Set = [3.5, 1.25, -0.0, 9]
        let own: Set = [Own(key: 1, rest: 2), Own(key: 1, rest: 3), Own(key: 3, rest: 4), Own(key: 2, rest: 5)]
        let groups = Dictionary(grouping: 0..<20) { $0 % 3 }
        let tokenizer = Tokenizer()
        tokenizer.fitOnTexts(["the cat sat on the mat", "a cat"])
        """
    private static let show = """
        print(ages, ages.keys, ages.values, ages.first!, numbers, halves, groups, own.map { $0.rest })
        print(ages["caf\\u{e9}"]!, own.contains(Own(key: 3, rest: 0)), own.contains(Own(key: 5, rest: 4)))
        print(ages.hashValue, "배움".hashValue, [1.5, 2].hashValue, halves.hashValue, own.hashValue)
        print(tokenizer.wordIndex, tokenizer.wordCounts)
        """
    private static func text(_ change: String = "var copy = ages\ncopy[\"fig\"] = nil\ncopy[\"new\"] = 1") -> String {
        lesson(["make": make, "show": show, "change": change, "again": "print(copy.map { $0.key }.sorted { $0.count < $1.count }, copy)\n\(show)"])
    }

    @Test func twoRunsFromNothingAgree() throws {
        // The first tables stay alive, so that the second run's are at other addresses.
        let cache = CachedRuns()
        let runs = try (0..<3).map { _ in try cache.result(Self.text(), RunOptions()) }
        for run in runs {
            #expect(run.blocks.allSatisfy { $0.status == .ran })
            #expect(run.blocks.map(CachedRuns.shown) == runs[0].blocks.map(CachedRuns.shown))
        }
    }

    @Test func whatIsReadBackIsWalkedAsBefore() throws {
        let cache = CachedRuns()
        try cache.run(Self.text())
        #expect(try cache.run(Self.text()).ran == "")
        #expect(try cache.run(Self.text("var copy = ages\ncopy[\"pear\"] = nil\ncopy[\"pear\"] = 9\nnumbers.insert(7919 * 3 % 1000)")).ran == "change again")
        #expect(try cache.run(Self.text()).ran == "")
    }

    @Test func theOrderIsThatInWhichKeysCame() throws {
        let run = try CachedRuns().result(
            lesson([
                "one":
                    "var s = Set<Int>()\nfor i in [5, 3, 9, 3] { s.insert(i) }\ns.remove(5)\ns.insert(5)\nprint(s, s.union([1, 3]), s.intersection([5, 3]), s.symmetricDifference([9, 0]))",
                "two": "var d = [2: \"b\", 1: \"a\"]\nd[2] = \"c\"\nd[0] = \"z\"\nprint(d, d.popFirst()!, d)",
            ]), RunOptions())
        let shown = run.blocks.map(CachedRuns.shown)
        #expect(shown[0].contains("[3, 9, 5] [3, 9, 5, 1] [3, 5] [3, 5, 0]"))
        #expect(shown[1].contains("[2: \\\"c\\\", 1: \\\"a\\\", 0: \\\"z\\\"]") || shown[1].contains("[2: \"c\", 1: \"a\", 0: \"z\"]"))
    }

    /// Against Swift's own, with removals, growth and copies that are kept aside.
    @Test(arguments: 1...5)
    func tablesHoldWhatSwiftsHold(_ seed: Int) throws {
        let text = """
            var state = \(seed)
            func draw(_ n: Int) -> Int {
                state = (state &* 1103515245 &+ 12345) & 0x7fffffff
                return (state >> 8) % n
            }
            var table: [Int: Int] = [:]
            var aside: [[Int: Int]] = []
            for step in 0..<20_000 {
                let key = draw(step < 10_000 ? 2_000 : 50)
                switch draw(4) {
                case 0: table[key] = nil
                case 1: table[key, default: 0] += step
                case 2: table.updateValue(step, forKey: key)
                default: if table.count > 500 { _ = table.popFirst() }
                }
                if step % 5_000 == 0 { aside.append(table) }
            }
            aside.append(table)
            for one in aside { print(one.count, one.map { $0.key }, one.allSatisfy { one[$0.key] == $0.value }, one.values.reduce(0, +)) }
            """
        var (state, table, order, aside) = (seed, [Int: Int](), [Int](), [String]())
        func draw(_ n: Int) -> Int {
            state = (state &* 1_103_515_245 &+ 12345) & 0x7fff_ffff
            return (state >> 8) % n
        }
        func put(_ value: Int, _ key: Int) { if table.updateValue(value, forKey: key) == nil { order.append(key) } }
        func take(_ key: Int) { if table.removeValue(forKey: key) != nil { order.removeAll { $0 == key } } }
        func note() { aside.append("\(table.count) \(order) true \(table.values.reduce(0, +))") }
        for step in 0..<20_000 {
            let key = draw(step < 10_000 ? 2_000 : 50)
            switch draw(4) {
            case 0: take(key)
            case 1: put(table[key, default: 0] + step, key)
            case 2: put(step, key)
            default: if table.count > 500 { take(order[0]) }
            }
            if step % 5_000 == 0 { note() }
        }
        note()
        let run = try CachedRuns().result(lesson(["one": text]), RunOptions())
        #expect(run.blocks[0].problem == nil)
        let shown = CachedRuns.shown(run.blocks[0])
        for line in aside { #expect(shown.contains(line)) }
    }
}
