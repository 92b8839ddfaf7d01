// Numbers, shuffles and permutations of NumPy's `RandomState`, bit for bit.

import RNN
import Testing

@Suite struct MersenneTwisterTests {
    @Test(arguments: DataNumbers.all.permutations)
    func `permutations are NumPy's`(_ expected: DataNumbers.Permutation) throws {
        var generator = MersenneTwister(seed: UInt32(expected.seed))
        let order = generator.permutation(expected.count)
        #expect(Array(order.prefix(8)) == expected.first)
        #expect(digest(order) == expected.digest)
    }

    @Test(arguments: DataNumbers.all.integers)
    func `whole numbers of a range are NumPy's`(_ expected: DataNumbers.Integers) throws {
        let low = try #require(Int(expected.low))
        let high = try #require(Int(expected.high))
        var generator = MersenneTwister(seed: UInt32(expected.seed))
        let values = expected.values.map { _ in "\(generator.randomInteger(in: low..<high))" }
        #expect(values == expected.values)
    }

    @Test func `numbers between 0 and 1 are NumPy's`() {
        var generator = MersenneTwister(seed: 42)
        for bits in DataNumbers.all.streams.doubles {
            #expect(generator.nextDouble() == double(bits))
        }
    }

    @Test(arguments: DataNumbers.all.streams.seedLists)
    func `a list seeds as in NumPy`(_ expected: DataNumbers.SeedList) {
        var generator = MersenneTwister(seeds: expected.seeds)
        #expect(expected.words.map { _ in generator.nextUInt32() } == expected.words)
    }

    @Test func `a second shuffle goes on where the first ended`() {
        var generator = MersenneTwister(seed: 7)
        var first = Array(0..<9)
        var second = Array(0..<20)
        generator.shuffle(&first)
        generator.shuffle(&second)
        #expect([first, second] == DataNumbers.all.streams.twoShuffles)
    }

    @Test func `the reference implementation's first numbers come out`() {
        // M. Matsumoto and T. Nishimura, mt19937ar.out: init_by_array of these four numbers.
        var generator = MersenneTwister(seeds: [0x123, 0x234, 0x345, 0x456])
        #expect((0..<3).map { _ in generator.nextUInt32() } == [1_067_595_299, 955_945_823, 477_289_528])
    }

    @Test func `wrong seeds and empty ranges are refused`() {
        #expect(throws: DataError.self) { try MersenneTwister(checking: -1, operation: "test", name: "seed") }
        #expect(throws: DataError.self) { try MersenneTwister(checking: 1 << 32, operation: "test", name: "seed") }
        var generator = MersenneTwister(seed: 1)
        let error = #expect(throws: DataError.self) { try generator.tryRandomInteger(in: 3..<3) }
        #expect(error == .empty(operation: "randomInteger(in:)"))
    }
}
