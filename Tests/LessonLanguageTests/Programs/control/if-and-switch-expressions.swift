let n = 7
let kind = if n % 2 == 0 { "even" } else { "odd" }
let size = switch n {
case 0: "none"
case 1...5: "few"
default: "many"
}
print(kind, size)
// expect: odd many
