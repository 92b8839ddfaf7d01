struct Report {
    var numbers: [Int]
    lazy var sum = numbers.reduce(0, +)
    lazy var text: String = {
        print("working")
        return numbers.map { String($0) }.joined(separator: "+")
    }()
    mutating func both() -> String { "\(text)=\(sum)" }
}
var r = Report(numbers: [1, 2, 3])
print(r.both())
r.numbers.append(10)
print(r.sum, r.text)
r.sum = 7
r.sum += 1
print(r.sum)
func g() -> Int {
    lazy var heavy: Int = { print("once"); return 42 }()
    print("before")
    return heavy + heavy
}
print(g())
lazy var top = [1, 2].count
print(top)
// expect: working
// expect: 1+2+3=6
// expect: 6 1+2+3
// expect: 8
// expect: before
// expect: once
// expect: 84
// expect: 2
