struct Stack { private var items: [Int] = []
    var isEmpty: Bool { items.isEmpty }
    var top: Int? { items.last }
    mutating func push(_ x: Int) { items.append(x) }
    @discardableResult mutating func pop() -> Int? { items.popLast() } }
var st = Stack()
st.push(1); st.push(2)
st.pop()
print(st.top as Any, st.isEmpty)
struct Account { let owner: String; private(set) var balance = 0.0
    enum Failure: Error { case tooLittle(needed: Double) }
    mutating func withdraw(_ x: Double) throws { guard balance >= x else { throw Failure.tooLittle(needed: x - balance) }; balance -= x }
    mutating func deposit(_ x: Double) { balance += x }
    init(owner: String) { self.owner = owner } }
var acc = Account(owner: "me")
acc.deposit(10)
do { try acc.withdraw(25) } catch Account.Failure.tooLittle(let needed) { print("needs", needed) } catch { print(error) }
do { try acc.withdraw(4) } catch { print(error) }
print(acc.balance, acc)
struct Fraction: Equatable { var n: Int, d: Int
    init(_ n: Int, _ d: Int = 1) { let g = Fraction.gcd(abs(n), abs(d)); self.n = n / max(g, 1); self.d = d / max(g, 1) }
    private static func gcd(_ a: Int, _ b: Int) -> Int { b == 0 ? a : gcd(b, a % b) }
    static func + (l: Self, r: Self) -> Self { Self(l.n * r.d + r.n * l.d, l.d * r.d) }
    static func += (l: inout Self, r: Self) { l = l + r }
    static func == (l: Self, r: Self) -> Bool { l.n * r.d == r.n * l.d }
    static let zero = Fraction(0)
    var value: Double { Double(n) / Double(d) } }
var fr = Fraction(1, 2)
fr += Fraction(1, 3)
print(fr, fr.value, fr == Fraction(5, 6), [Fraction(1, 2), Fraction(1, 2)].reduce(Fraction.zero, +))
struct Node { var value: Int; var children: [Node] = []
    var sum: Int { value + children.map(\.sum).reduce(0, +) }
    mutating func add(_ v: Int) { children.append(Node(value: v)) }
    func depth() -> Int { 1 + (children.map { $0.depth() }.max() ?? 0) } }
var root = Node(value: 1)
root.add(2)
root.children[0].add(3)
root.children[0].children[0].value = 30
print(root.sum, root.depth(), root.children.count)
enum Op: String, CaseIterable { case plus = "+", minus = "-"
    func callAsFunction(_ a: Int, _ b: Int) -> Int { switch self { case .plus: a + b; case .minus: a - b } }
    init?(symbol: Character) { self.init(rawValue: String(symbol)) }
    static var random: Op { allCases[0] } }
let plus = Op.plus
print(plus(1, 2), Op(symbol: "-")!(5, 3), Op(symbol: "x") as Any, Op.allCases.map(\.rawValue), Op.random)
struct Poly { let c: [Double]
    func callAsFunction(_ x: Double) -> Double { c.reversed().reduce(0) { $0 * x + $1 } } }
let poly = Poly(c: [1, 2, 3])
print(poly(2), [0.0, 1.0].map { poly($0) })
struct Temp { var c: Double { didSet { c = max(c, -273) } }
    var f: Double { get { c * 9 / 5 + 32 } set { c = (newValue - 32) * 5 / 9 } } }
var te = Temp(c: 10)
te.f = 212
te.f += 18
print(te.c, te.f)
struct Wrapper { var inner: Temp; var list: [Temp] }
var wr = Wrapper(inner: te, list: [te])
wr.inner.f = 32
wr.list[0].f = 50
wr.list[0].c -= 1000
print(wr.inner.c, wr.list[0].c)
enum Json { case null, number(Double), text(String), list([Json]), object([String: Json])
    var depth: Int { switch self { case .list(let xs): 1 + (xs.map(\.depth).max() ?? 0); case .object(let o): 1 + (o.values.map(\.depth).max() ?? 0); default: 0 } } }
print(Json.list([.null, .list([.number(1)]), .text("a")]).depth, Json.object(["a": .list([])]).depth)
let js: Json = .object(["k": .number(2)])
if case .object(let o) = js, case .number(let k)? = o["k"] { print(k) }
print(js)
enum State { case idle; case running(step: Int, of: Int); case done(Result)
    struct Result { var score: Double } 
    var text: String { switch self { case .idle: return "idle"; case .running(let s, let n) where s == n: return "last"; case let .running(step: s, of: n): return "\(s)/\(n)"; case .done(let r): return "score \(r.score)" } } }
print(State.idle.text, State.running(step: 2, of: 2).text, State.running(step: 1, of: 2).text, State.done(.init(score: 0.5)).text)
var state = State.running(step: 1, of: 3)
if case .running(var s, let n) = state { s += 1; state = .running(step: s, of: n) }
print(state)
// expect: Optional(1) false
// expect: needs 15.0
// expect: 6.0 Account(owner: "me", balance: 6.0)
// expect: Fraction(n: 5, d: 6) 0.8333333333333334 true Fraction(n: 1, d: 1)
// expect: 33 3 1
// expect: 3 2 nil ["+", "-"] plus
// expect: 17.0 [1.0, 6.0]
// expect: 110.0 230.0
// expect: 0.0 -273.0
// expect: 2 2
// expect: 2.0
// expect: object(["k": main.Json.number(2.0)])
// expect: idle last 1/2 score 0.5
// expect: running(step: 2, of: 3)
