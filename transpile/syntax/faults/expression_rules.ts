/**
 * The grammar of expressions and targets, for the second pass over a faulty program. A name in
 * braces is the kind of node that an alternative makes, where a fault may have to name it.
 *
 * @see https://docs.python.org/3.13/reference/grammar.html
 * @module
 */

/** Rules as `compileRules` reads them. */
export const EXPRESSION_RULES = `
expressions: expression (',' expression)+ [','] {Tuple} | expression ',' {Tuple} | expression
expression @memo: fault_expression
  | fault_legacy_expression
  | disjunction 'if' disjunction 'else' expression {IfExp}
  | disjunction
  | lambdef
expression_without_faults @quiet: disjunction 'if' disjunction 'else' expression {IfExp}
  | disjunction
  | lambdef
yield_expr: 'yield' 'from' expression {YieldFrom} | 'yield' [star_expressions] {Yield}
star_expressions: star_expression (',' star_expression)+ [','] {Tuple}
  | star_expression ',' {Tuple}
  | star_expression
star_expression @memo: '*' bitwise_or {Starred} | expression
star_named_expressions: ','.star_named_expression+ [','] {First}
star_named_expression: '*' bitwise_or {Starred} | named_expression
assignment_expression: NAME ':=' ~ expression {NamedExpr}
named_expression: assignment_expression | fault_named_expression | expression !':='
disjunction @memo: conjunction ('or' conjunction)+ {BoolOp} | conjunction
conjunction @memo: inversion ('and' inversion)+ {BoolOp} | inversion
inversion @memo: 'not' inversion {UnaryOp} | comparison
comparison: bitwise_or compare_op_bitwise_or_pair+ {Compare} | bitwise_or
compare_op_bitwise_or_pair: '==' bitwise_or
  | NOTEQUAL bitwise_or
  | '<=' bitwise_or
  | '<' bitwise_or
  | '>=' bitwise_or
  | '>' bitwise_or
  | 'not' 'in' bitwise_or
  | 'in' bitwise_or
  | 'is' 'not' bitwise_or
  | 'is' bitwise_or
bitwise_or @memo: bitwise_xor ('|' bitwise_xor)* {BinOps}
bitwise_xor @memo: bitwise_and ('^' bitwise_and)* {BinOps}
bitwise_and @memo: shift_expr ('&' shift_expr)* {BinOps}
shift_expr @memo: (fault_arithmetic | sum) (('<<' | '>>') sum)* {BinOps}
sum @memo: term (('+' | '-') term)* {BinOps}
term @memo: factor (('*' | '/' | '//' | '%' | '@') factor)* {BinOps}
factor @memo: '+' factor {UnaryOp} | '-' factor {UnaryOp} | '~' factor {UnaryOp} | fault_factor | power
power: await_primary '**' factor {BinOp} | await_primary
await_primary @memo: 'await' primary {Await} | primary
primary @memo: atom primary_tail* {Tails}
primary_tail: '.' NAME {Attribute}
  | genexp {Call}
  | '(' [arguments] ')' {Call}
  | '[' slices ']' {Subscript}
slices: slice !',' | ','.(slice | starred_expression)+ [','] {Tuple}
slice: [expression] ':' [expression] [':' [expression]] {Slice} | named_expression
atom: NAME {Name}
  | 'True' {True}
  | 'False' {False}
  | 'None' {None}
  | &(STRING | FSTRING_START) strings
  | NUMBER {Constant}
  | &'(' (tuple | group | genexp)
  | &'[' (list | listcomp)
  | &'{' (dict | set | dictcomp | setcomp)
  | '...' {Ellipsis}
group: '(' (yield_expr | named_expression) ')' {Second} | fault_group
lambdef: 'lambda' [lambda_params] ':' expression {Lambda}
strings @memo: a=(fstring | string)+ => do strings
string: STRING => do string
fstring: FSTRING_START a=fstring_middle* FSTRING_END => do fstring
fstring_middle: fstring_replacement_field | FSTRING_MIDDLE
fstring_replacement_field: '{' annotated_rhs ['='] a=[fstring_conversion] [fstring_full_format_spec] '}' => do field
  | fault_replacement_field
fstring_conversion: '!' NAME => do conversion
fstring_full_format_spec: ':' fstring_format_spec*
fstring_format_spec: FSTRING_MIDDLE | fstring_replacement_field
list: '[' [star_named_expressions] ']' {List}
tuple: '(' [star_named_expression ',' [star_named_expressions]] ')' {Tuple}
set: '{' star_named_expressions '}' {Set}
dict: '{' [double_starred_kvpairs] '}' {Dict} | '{' fault_double_starred_kvpairs '}'
double_starred_kvpairs: ','.double_starred_kvpair+ [',']
double_starred_kvpair: '**' bitwise_or | kvpair
kvpair: expression ':' expression
for_if_clauses: for_if_clause+
for_if_clause: 'async' 'for' star_targets 'in' ~ disjunction ('if' disjunction)*
  | 'for' star_targets 'in' ~ disjunction ('if' disjunction)*
  | ['async'] 'for' (bitwise_or (',' bitwise_or)* [',']) !'in' => last "'in' expected after for-loop variables"
  | fault_for_target
listcomp: '[' named_expression for_if_clauses ']' {ListComp} | fault_comprehension
setcomp: '{' named_expression for_if_clauses '}' {SetComp} | fault_comprehension
genexp: '(' (assignment_expression | expression !':=') for_if_clauses ')' {GeneratorExp}
  | fault_comprehension
dictcomp: '{' kvpair for_if_clauses '}' {DictComp} | fault_dict_comprehension

arguments @memo: args [','] &')' | fault_arguments
args: ','.(starred_expression | (assignment_expression | expression !':=') !'=')+ [',' kwargs] {Arguments}
  | kwargs {Keywords}
kwargs: ','.kwarg_or_starred+ ',' ','.kwarg_or_double_starred+
  | ','.kwarg_or_starred+
  | ','.kwarg_or_double_starred+
starred_expression: fault_starred_expression_unpacking | '*' expression {Starred} | '*' => last "Invalid star expression"
kwarg_or_starred: fault_kwarg | NAME '=' expression {Keyword} | starred_expression
kwarg_or_double_starred: fault_kwarg | NAME '=' expression {Keyword} | '**' expression {Unpacked}

star_targets: star_target !',' | star_target (',' star_target)* [','] {Tuple}
star_targets_list_seq: ','.star_target+ [',']
star_targets_tuple_seq: star_target (',' star_target)+ [','] | star_target ','
star_target @memo: '*' !'*' star_target | target_with_star_atom
target_with_star_atom @memo: t_primary '.' NAME !t_lookahead
  | t_primary '[' slices ']' !t_lookahead
  | star_atom
star_atom: NAME
  | '(' target_with_star_atom ')'
  | '(' [star_targets_tuple_seq] ')'
  | '[' [star_targets_list_seq] ']'
single_target: single_subscript_attribute_target | NAME | '(' single_target ')'
single_subscript_attribute_target: t_primary '.' NAME !t_lookahead
  | t_primary '[' slices ']' !t_lookahead
t_primary @memo: atom &t_lookahead (primary_tail &t_lookahead)*
t_lookahead: '(' | '[' | '.'
del_targets: ','.del_target+ [',']
del_target @memo: t_primary '.' NAME !t_lookahead | t_primary '[' slices ']' !t_lookahead | del_t_atom
del_t_atom: NAME | '(' del_target ')' | '(' [del_targets] ')' | '[' [del_targets] ']'
`;
