struct P { static func make() -> Int { 1 } }
print(P().make())
// error: 2: static member 'make' cannot be used on instance of type 'P'; write 'P.make'
