/**
 * What ends a list of bodies without naming one: 等, 等有关部门, 等省级有关部门和单位. A pattern source.
 */
export const AND_OTHERS =
  '等(?:各)?(?:[省市县区州镇乡国][级直])?(?:相关|有关|职能|责任|成员|行政|主管){0,2}(?:部门|单位|机构)?(?:和(?:部门|单位))?';
