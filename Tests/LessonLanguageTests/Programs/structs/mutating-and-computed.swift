struct Counter {
    private(set) var count = 0
    var isEven: Bool { count % 2 == 0 }
    var doubled: Int {
        get { count * 2 }
        set { count = newValue / 2 }
    }
    mutating func increment(by n: Int = 1) { count += n }
}
var c = Counter()
c.increment()
c.increment(by: 4)
print(c.count, c.isEven, c.doubled)
c.doubled = 20
print(c)
// expect: 5 false 10
// expect: Counter(count: 10)
